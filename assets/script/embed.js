// Comfort for the page about websites: copying, and the code and the preview in the look that was chosen.
(() => {
  for (const button of document.querySelectorAll("button[data-done]")) {
    const words = button.firstElementChild;
    const before = words.textContent;
    const label = button.ariaLabel;
    button.hidden = false;
    button.onclick = async () => {
      const source = button.parentNode.querySelector("[data-all]");
      try {
        await navigator.clipboard.writeText(source.textContent);
      } catch {
        // An old browser, or a page without encryption.
        getSelection().selectAllChildren(source);
        if (!document.execCommand("copy")) return;
      }
      words.textContent = button.dataset.done;
      button.ariaLabel = button.dataset.done;
      setTimeout(() => {
        words.textContent = before;
        button.ariaLabel = label;
      }, 2500);
    };
  }

  const looks = document.getElementById("looks");
  const preview = document.querySelector("iframe.seen");
  const { look: address, full, compact, lang } = looks.dataset;
  const ids = ["code-element", "code-division", "code-frame"];
  const codes = ids.map((id) => document.getElementById(id)).map((place) => ({ place, text: place.textContent }));
  looks.hidden = false;
  looks.onchange = () => {
    const { view, theme } = Object.fromEntries(new FormData(looks));
    const place = [view === "compact" && view, theme !== "auto" && theme].filter(Boolean).join("-");
    const there = address + (place && "/" + place);
    const height = view === "compact" ? compact : full;
    for (const { place, text } of codes) {
      const more = (prefix) =>
        (theme === "auto" ? "" : ` ${prefix}theme="${theme}"`) + (view === "full" ? "" : ` ${prefix}view="${view}"`);
      place.textContent = text
        .replace(`${address}"`, `${there}"`)
        .replace(`height="${full}"`, `height="${height}"`)
        .replace(`min-height: ${full}px`, `min-height: ${height}px`)
        .replace(` data-lang="${lang}"`, (found) => found + more("data-"))
        .replace(` lang="${lang}"`, (found) => found + more(""));
    }
    preview.src = there;
    preview.height = height;
  };

  // The preview takes the height that it asks for.
  addEventListener("message", ({ data, source }) => {
    if (source === preview.contentWindow && data?.context === "iframe.resize") preview.height = data.height;
  });
})();
