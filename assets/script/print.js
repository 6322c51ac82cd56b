// Letters with names: the part that does it is large, so it is loaded by whoever wants it. It takes over from here.
(() => {
  const box = document.getElementById("names");
  if (!box) return;
  const [notLoaded, tooOld] = box.querySelectorAll("[role=alert]");
  const button = document.getElementById("names-begin");
  box.hidden = false;
  button.onclick = () => {
    notLoaded.hidden = true;
    tooOld.hidden = "CompressionStream" in window && "DecompressionStream" in window && "adoptedStyleSheets" in document;
    if (!tooOld.hidden) return;
    button.disabled = true;
    const script = document.createElement("script");
    script.integrity = box.dataset.integrity;
    script.src = box.dataset.script;
    script.onerror = () => (notLoaded.hidden = button.disabled = false);
    document.head.append(script);
  };
})();
