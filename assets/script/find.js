// Shows schools while somebody types. Without it the form does the same when its button is pressed.
const form = document.querySelector("form.find"), field = form.q;
const said = document.getElementById("said"), found = document.getElementById("found");
let timer, running, last = field.value.trim();
field.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(ask, 180);
});
async function ask() {
  const text = field.value.trim();
  if (text === last) return;
  last = text;
  if (running) running.abort();
  if (!text) {
    said.textContent = found.innerHTML = "";
    return;
  }
  const mine = running = new AbortController();
  try {
    const answer = await fetch("/", { method: "POST", headers: { Accept: "application/json" }, body: new URLSearchParams({ q: text }), signal: mine.signal, credentials: "omit" });
    if (!answer.ok) throw answer;
    const data = await answer.json();
    if (mine !== running) return;
    found.innerHTML = data.html;
    said.textContent = data.said;
  } catch {
    if (mine !== running || mine.signal.aborted) return;
    last = "";
    found.innerHTML = "";
    said.textContent = form.dataset.late;
  }
}
