// The browser, the devices, and what must hold on every page whoever looks at it.
import axe from "axe-core";
import { chromium } from "playwright-core";

/** Debian's Chromium. Nothing is fetched for the browser's own sake; root cannot use its sandbox. */
export const launch = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-quic",
      "--disable-sync",
      "--no-first-run",
      "--no-sandbox",
    ],
  });

const touch = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
export const android = {
  ...touch,
  userAgent: "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36",
};
export const iphone = {
  ...touch,
  userAgent:
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1",
};
export const laptop = { viewport: { width: 1280, height: 900 } };

/** What axe finds, with the contrast of level AAA and the sizes of WCAG 2.2, which it leaves out by itself. Where the
 * colours are the reader's own, it cannot judge them. */
export async function faults(page, { colours = true } = {}) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(async (colours) => {
    const rules = {
      "color-contrast": { enabled: colours },
      "color-contrast-enhanced": { enabled: colours },
      "target-size": { enabled: true },
    };
    const { violations } = await window.axe.run(document, { rules });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).slice(0, 3).join(", ")}`);
  }, colours);
}

/** By how many pixels the page is wider than its window. */
export const tooWide = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
