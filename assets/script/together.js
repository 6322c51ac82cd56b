// Takes the schools named behind the # along, once; the server never sees that part of an address.
const names = location.hash.slice(1).split("+").filter((name) => /^[a-z0-9_-]{1,64}$/.test(name));
const form = document.getElementById("search");
if (form && names.length) {
  for (const name of names.slice(0, 6)) {
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = "school";
    field.value = name;
    form.append(field);
  }
  // Going back leads to the empty page, not forth again.
  history.replaceState(null, "", location.pathname);
  form.submit();
}
