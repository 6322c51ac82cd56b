// Answers on the device what the list in the page answers, and asks the server for the rest.
(() => {
const form = document.getElementById("ask"), place = document.getElementById("answer");
const copy = document.getElementById("copy"), known = document.getElementById("known").content, field = form.elements.from, file = form.elements.eml;
// Only a copy of this page, which cannot answer, says where the live one is.
copy.hidden = copy.querySelector("a").host === location.host;
const all = (selector) => [...known.querySelectorAll(selector)];
const show = (node) => {
  place.replaceChildren(node);
  node.focus({ preventScroll: true });
  place.scrollIntoView({ block: "nearest" });
};
const box = (verdict) => known.querySelector("section[data-verdict=" + verdict + "]").cloneNode(true);
// One plain address, alone or in angle brackets after a name without any trick.
const read = (text) => {
  const found = /^(?:[^<>@(=,;]*<)?([\w.!#$%&'*+/?^`{|}~-]+)@([a-z0-9.-]+\.[a-z0-9-]+)>?$/i.exec(text.trim());
  return found && { local: found[1], name: found[2].toLowerCase(), bare: !text.includes("<") };
};
// How many changes make one word of another (Levenshtein).
const distance = (a, b) => {
  let before = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const now = [i];
    for (let j = 1; j <= b.length; j++)
      now[j] = Math.min(before[j] + 1, now[j - 1] + 1, before[j - 1] + (a[i - 1] !== b[j - 1]));
    before = now;
  }
  return before[b.length];
};
const onDevice = (text) => {
  const given = read(text);
  if (!given) return null;
  const local = given.local.toLowerCase();
  const row = all("li[data-key]").find((row) => row.dataset.key === local + "@" + given.name);
  if (row) {
    const answer = box(row.dataset.verdict);
    answer.querySelector("h2").after(...row.cloneNode(true).childNodes);
    return answer;
  }
  // Whether it is nearly one of ours is for the server to say.
  const own = all("li[data-name]").some((item) => given.name === item.dataset.name);
  const near = all("li[data-key]").some((row) => {
    const [ours, name] = row.dataset.key.split("@");
    return name === given.name && distance(ours, local) <= Math.max(4, ours.length / 2);
  });
  if (!own || near || !given.bare) return null;
  const answer = box("same-domain"), line = document.createElement("p"), shown = document.createElement("bdi");
  line.className = "ad";
  shown.dir = "ltr";
  shown.textContent = given.local + "@" + given.name;
  line.append(shown);
  answer.querySelector("h2").after(line);
  return answer;
};
const ask = async (text) => {
  const wait = known.querySelector(".wait1").cloneNode(true);
  show(wait);
  try {
    const body = new URLSearchParams({ from: text });
    const reply = await fetch(form.action, { method: "POST", body, headers: { accept: "text/html" } });
    const page = new DOMParser().parseFromString(await reply.text(), "text/html");
    show(document.adoptNode(page.querySelector("#answer > section")));
  } catch {
    place.replaceChildren();
    copy.hidden = false;
    copy.scrollIntoView();
  }
};
// Of a message only the head is read, and only who it is from leaves the device.
const head = async (message) => {
  const text = (await message.slice(0, 262144).text()).split(/\r?\n\r?\n/)[0].replace(/\r?\n[ \t]+/g, " ");
  return text.split(/\r?\n/).filter((line) => /^(from|reply-to):/i.test(line)).join("\n");
};
const check = async (message) => {
  let text = field.value;
  if (message) {
    text = await head(message);
    file.value = field.value = "";
    if (!/^from:/im.test(text)) return show(box("unreadable"));
    if (!/^reply-to:/im.test(text)) text = text.replace(/^from:/i, "");
  }
  const answer = onDevice(text);
  return answer ? show(answer) : ask(text);
};
form.addEventListener("submit", (event) => {
  event.preventDefault();
  check(field.value.trim() ? null : file.files[0]);
});
field.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.isComposing || field.value.includes("\n")) return;
  event.preventDefault();
  form.requestSubmit();
});
file.addEventListener("change", () => file.files[0] && check(file.files[0]));
form.addEventListener("dragover", (event) => event.preventDefault());
form.addEventListener("drop", (event) => {
  const message = event.dataTransfer.files[0];
  if (!message) return;
  event.preventDefault();
  check(message);
});
})();
