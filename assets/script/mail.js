// Comfort for the pages about mail providers. Everything works without it; nothing is kept or sent.
(() => {
  const all = (what) => document.querySelectorAll(what);

  // Buttons that copy what stands beside them.
  for (const button of all("button[data-done]")) {
    const words = button.firstElementChild;
    const before = words.textContent;
    const label = button.ariaLabel;
    const say = (text, name) => {
      words.textContent = text;
      if (label) button.ariaLabel = name;
    };
    button.hidden = false;
    button.onclick = async () => {
      const source = button.parentNode.querySelector("bdi,[data-all]");
      try {
        await navigator.clipboard.writeText(source.innerText);
      } catch {
        // An old browser, or a page without encryption.
        const range = document.createRange();
        range.selectNodeContents(source);
        const selection = getSelection();
        selection.removeAllRanges();
        selection.addRange(range);
        if (!document.execCommand("copy")) return;
      }
      say(button.dataset.done, button.dataset.done);
      setTimeout(() => say(before, label), 2500);
    };
  }

  // Only what comes after the @ leaves the device.
  const box = document.getElementById("at");
  if (box) box.form.onsubmit = () => (box.value = box.value.split("@").pop().trim());

  // What only a copy of this page needs to say.
  for (const remark of all("[data-live]")) remark.hidden = remark.querySelector("a").host === location.host;
})();
