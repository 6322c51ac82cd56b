// <school-senders school="hillside-primary" lang="en" theme="auto" view="full"><a href="…">…</a></school-senders>
// or <div data-school-senders="hillside-primary" data-lang="en">…</div>, there from the start or put in later.
//
// It gets the box from the site that this script came from, and builds it in a shadow tree out of the few elements
// and attributes that a box is made of: the site can change what the box says, and nothing else on the page. The
// style is part of the script. Whatever goes wrong, the link inside stays.
(() => {
  "use strict";
  const doc = document;
  const own = doc.currentScript;
  const home = own && own.src ? new URL(own.src).origin : "";
  const STYLE = "$STYLE";
  const XHTML = "http://www.w3.org/1999/xhtml";
  const SVG = "http://www.w3.org/2000/svg";
  const TAGS = /^(a|b|bdi|br|div|h[1-4]|header|li|p|section|small|span|time|ul|wbr)$/;
  const SHAPES = /^(svg|path|circle|rect)$/;
  const ATTRIBUTES = /^(class|lang|dir|translate|datetime|aria-hidden|viewBox|d|cx|cy|r|x|y|rx|width|height|stroke-width)$/;
  const EIGHT = /^(#[0-9a-f]{6} ?){8}$/;
  const LOOKS = ["school", "lang", "theme", "view"];
  const NAME = "school-senders";
  const kept = Object.create(null);
  const drawn = new WeakMap();
  let sheet;

  // A part of the box, and what is in it.
  const copy = (from, to, base) => {
    for (let node = from.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) to.appendChild(doc.createTextNode(node.data));
      if (node.nodeType !== 1) continue;
      const space = node.namespaceURI;
      let name = node.localName;
      if (!(space === XHTML && TAGS.test(name)) && !(space === SVG && SHAPES.test(name))) continue;
      // The page around it has a first heading of its own.
      if (/^h\d/.test(name)) name = "h" + (Number(name.charAt(1)) + 1);
      const made = doc.createElementNS(space, name);
      for (let i = 0; i < node.attributes.length; i += 1) {
        const { name: key, value } = node.attributes[i];
        if (ATTRIBUTES.test(key)) made.setAttribute(key, value);
      }
      // Whole, as the browser understood it.
      const there = name === "a" ? node.href : "";
      if (there.indexOf(base + "/") === 0 || /^tel:[+\d]+$/.test(there)) made.setAttribute("href", there);
      copy(node, made, base);
      to.appendChild(made);
    }
  };

  const style = (root) => {
    try {
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(STYLE);
      }
      root.adoptedStyleSheets = [sheet];
    } catch {
      const old = doc.createElement("style");
      old.appendChild(doc.createTextNode(STYLE));
      root.appendChild(old);
    }
  };

  const draw = (element, main, look, base) => {
    const box = doc.createElement("section");
    box.className = "box " + (look.view === "compact" ? "compact " : "full ") + (/^(light|dark)$/.test(look.theme) ? look.theme : "auto");
    box.lang = main.lang;
    box.dir = main.dir;
    box.setAttribute("aria-label", main.getAttribute("aria-label") || "");
    const colours = main.getAttribute("data-colours") || "";
    const colour = /#[0-9a-f]{6}/g;
    for (let i = 0; i < 8 && EIGHT.test(colours); i += 1) box.style.setProperty((i < 4 ? "--l" : "--d") + (i % 4), colour.exec(colours)[0]);
    copy(main, box, base);
    const root = element.shadowRoot || element.attachShadow({ mode: "open" });
    while (root.firstChild) root.removeChild(root.firstChild);
    style(root);
    root.appendChild(box);
  };

  // Each box is asked for once, however often it stands on the page.
  const get = (address, then) => {
    const known = kept[address];
    if (known && known.main) return then(known.main);
    if (known) return void known.waiting.push(then);
    const asked = (kept[address] = { waiting: [then], main: null });
    const request = new XMLHttpRequest();
    request.open("GET", address);
    // Parsed by the browser into a page where nothing runs.
    request.responseType = "document";
    request.onload = () => {
      const page = request.responseXML;
      // What was never there has nothing better to say than the link inside.
      asked.main = request.status !== 404 && page && page.querySelector("main.box");
      if (!asked.main) delete kept[address];
      for (let i = 0; asked.main && i < asked.waiting.length; i += 1) attempt(() => asked.waiting[i](asked.main));
    };
    request.onerror = () => delete kept[address];
    request.send();
  };

  const attempt = (what) => {
    try {
      what();
    } catch {
      // The link inside stays.
    }
  };

  const show = (element) =>
    attempt(() => {
      const look = {};
      for (let i = 0; i < LOOKS.length; i += 1) look[LOOKS[i]] = element.getAttribute("data-" + LOOKS[i]) || element.getAttribute(LOOKS[i]) || "";
      look.school = element.getAttribute("data-" + NAME) || look.school;
      if (!look.lang) look.lang = (element.closest("[lang]") || doc.documentElement).lang || "en";
      const link = element.querySelector("a[href]");
      const base = home || (link && new URL(link.href).origin);
      if (!base || !/^[\w-]{1,100}$/.test(look.school) || !/^[\w-]{1,35}$/.test(look.lang)) return;
      const address = base + "/embed/" + look.school + "/" + look.lang + (look.view === "compact" ? "/compact-plain" : "/plain");
      const wanted = address + " " + look.theme;
      if (drawn.get(element) === wanted) return;
      drawn.set(element, wanted);
      get(address, (main) => {
        if (drawn.get(element) === wanted) draw(element, main, look, base);
      });
    });

  const all = (root) => {
    if (root.nodeType !== 1) return;
    if (root.matches(NAME + ",[data-" + NAME + "]")) show(root);
    const found = root.querySelectorAll(NAME + ",[data-" + NAME + "]");
    for (let i = 0; i < found.length; i += 1) show(found[i]);
  };

  // Frames of the same site, where a page has these instead: they take the height that they ask for.
  const frames = (act) => {
    const found = doc.getElementsByTagName("iframe");
    for (let i = 0; i < found.length; i += 1) if (home && found[i].src.indexOf(home + "/embed/") === 0) act(found[i]);
  };
  addEventListener("message", ({ data, source }) => {
    if (!data || data.context !== "iframe.resize" || !(data.height > 0)) return;
    frames((frame) => {
      if (frame.contentWindow === source) frame.style.height = Math.min(data.height, 5000) + "px";
    });
  });
  attempt(() => frames((frame) => frame.contentWindow.postMessage({ message: "ready" }, "*")));

  // An element of its own is found in other shadow trees too; where a page does not let us, the watch below suffices.
  attempt(() => {
    if (customElements.get(NAME)) return;
    customElements.define(
      NAME,
      class extends HTMLElement {
        static observedAttributes = LOOKS;
        connectedCallback() {
          show(this);
        }
        attributeChangedCallback() {
          if (this.isConnected) show(this);
        }
      },
    );
  });
  attempt(() => {
    new MutationObserver((changes) => {
      for (let i = 0; i < changes.length; i += 1) {
        const { target, type, addedNodes } = changes[i];
        if (type === "attributes" && target.matches(NAME + ",[data-" + NAME + "]")) show(target);
        for (let j = 0; j < addedNodes.length; j += 1) attempt(() => all(addedNodes[j]));
      }
    }).observe(doc.documentElement, { subtree: true, childList: true, attributes: true });
  });
  attempt(() => all(doc.documentElement));
})();
