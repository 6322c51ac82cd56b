// Debian's WordPress, installed in a folder of its own: a link pasted into the editor becomes the box, at the height
// that it asks for, and its links lead on. The site that is given must know itself by the address it is given at.
import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { Report } from "../readers/report.mjs";

const [base, , , screens] = process.argv.slice(2);
const report = new Report();
const slug = "hillside-primary";
const link = `${base}/s/${slug}`;
const folder = mkdtempSync(join(tmpdir(), "hallpass-wordpress-"));
const children = [];
let browser;

try {
  mkdirSync(screens, { recursive: true });
  const socket = await database();
  const site = await wordpress(socket);
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    // WordPress would fetch pictures of people and of itself from elsewhere.
    args: ["--disable-background-networking", "--disable-component-update", "--disable-quic", "--disable-sync", "--no-first-run", "--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1"],
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 } });
  await written(context, site);
  await edited(context, site);
} catch (problem) {
  report.check("WordPress can be looked at", false, String(problem));
} finally {
  await browser?.close();
  for (const child of children.reverse()) {
    child.kill("SIGTERM");
    await new Promise((done) => child.once("exit", done));
  }
  rmSync(folder, { recursive: true, force: true });
}
report.finish();

function start(program, words, options = {}) {
  const child = spawn(program, words, { stdio: "ignore", ...options });
  children.push(child);
  return child;
}

async function eventually(what, seconds = 60) {
  for (let tries = 0; tries < seconds * 5; tries += 1) {
    try {
      return await what();
    } catch {
      await new Promise((done) => setTimeout(done, 200));
    }
  }
  return what();
}

async function freePort() {
  const server = createServer();
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** MariaDB on a socket alone, with nothing that must last. */
async function database() {
  const data = join(folder, "data");
  const socket = join(folder, "db.sock");
  const user = `--user=${process.env.USER || execFileSync("id", ["-un"]).toString().trim()}`;
  execFileSync("mariadb-install-db", ["--no-defaults", `--datadir=${data}`, "--auth-root-authentication-method=normal", "--skip-test-db", user], { stdio: "ignore" });
  start("mariadbd", ["--no-defaults", `--datadir=${data}`, `--socket=${socket}`, `--pid-file=${join(folder, "db.pid")}`, "--skip-networking", "--innodb-flush-log-at-trx-commit=0", user]);
  await eventually(() => execFileSync("mariadb", ["--no-defaults", `--socket=${socket}`, "--user=root", "--execute=CREATE DATABASE IF NOT EXISTS wordpress"], { stdio: "ignore" }));
  return socket;
}

/** WordPress on PHP's own server, installed. Its address is another host's than ours. */
async function wordpress(socket) {
  const root = join(folder, "wordpress");
  cpSync("/usr/share/wordpress", root, { recursive: true, dereference: true });
  const port = await freePort();
  const site = `http://localhost:${port}`;
  writeFileSync(
    join(root, "wp-config.php"),
    `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '${site}'); define('WP_SITEURL', '${site}'); define('WP_HTTP_BLOCK_EXTERNAL', false);
define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true); define('WP_DEBUG', false);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`,
  );
  mkdirSync(join(root, "wp-content/mu-plugins"), { recursive: true });
  // WordPress refuses to fetch from this machine and from uncommon ports; nothing else may be fetched here.
  const ours = new URL(base);
  writeFileSync(
    join(root, "wp-content/mu-plugins/loopback.php"),
    `<?php
add_filter('http_request_host_is_external', fn ($external, $host) => $host === '${ours.hostname}' ? true : $external, 10, 2);
add_filter('http_allowed_safe_ports', fn ($ports) => array_merge($ports, [${ours.port}]));
add_filter('pre_http_request', fn ($no, $args, $url) => parse_url($url, PHP_URL_HOST) === '${ours.hostname}' ? $no : new WP_Error('none', 'no'), 10, 3);
`,
  );
  php(root, `define('WP_INSTALLING', true); require 'wp-load.php'; require 'wp-admin/includes/upgrade.php'; wp_install('Hillside', 'admin', 'admin@hillside.example', true, '', 'a long password');`);
  start("php", ["-S", `localhost:${port}`, "-t", root], { env: { ...process.env, PHP_CLI_SERVER_WORKERS: "4" } });
  await eventually(async () => {
    const answer = await fetch(`${site}/wp-login.php`);
    if (!answer.ok) throw new Error(String(answer.status));
  });
  const version = php(root, `require 'wp-load.php'; echo $GLOBALS['wp_version'];`);
  console.log(`WordPress ${version}`);
  return { site, root };
}

function php(root, code) {
  return execFileSync("php", ["-r", code], { cwd: root }).toString();
}

/** The box in a post, as a visitor sees it. */
async function seen(context, address, what) {
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "load" });
  const frame = page.locator("iframe.wp-embedded-content");
  if (!report.check(`${what}: WordPress made a frame`, (await frame.count()) === 1, (await page.content()).match(/<figure[\s\S]{0,400}/)?.[0])) {
    await page.close();
    return;
  }
  report.equal(`${what}: in its sandbox`, await frame.getAttribute("sandbox"), "allow-scripts");
  report.check(`${what}: with its secret`, /#\?secret=\w+$/.test(await frame.getAttribute("src")), await frame.getAttribute("src"));
  await frame.scrollIntoViewIfNeeded();
  const inner = page.frames().find((found) => found.url().startsWith(`${base}/embed/${slug}/`));
  await inner.waitForSelector("main.box");
  const wanted = await eventually(async () => {
    const [box, outer] = [await inner.evaluate(() => Math.ceil(document.querySelector("main").getBoundingClientRect().height)), await frame.evaluate((node) => node.getBoundingClientRect().height)];
    const height = Math.min(1000, Math.max(200, box));
    if (Math.abs(outer - height) > 2) throw new Error(`the frame is ${outer} px high, the box ${box} px`);
    return { box, outer };
  }, 5);
  console.log(`${what}: the box is ${wanted.box} px high, the frame ${Math.round(wanted.outer)} px`);
  report.check(`${what}: the frame has the height of the box, at most WordPress's 1,000`, true);
  report.check(`${what}: the link before it is hidden`, !(await page.locator("blockquote.wp-embedded-content").isVisible()));
  await page.screenshot({ path: join(screens, `wordpress-${what.replaceAll(" ", "-")}.png`), fullPage: true });
  await inner.locator(".btn").nth(1).click();
  await page.waitForURL(`${base}/s/${slug}/en/check`, { timeout: 10_000 });
  report.check(`${what}: its links lead to the whole page`, true);
  await page.close();
}

/** A link on a line of its own, as older posts and other editors store it. */
async function written(context, { site, root }) {
  const id = php(root, `require 'wp-load.php'; echo wp_insert_post(['post_title' => 'Emails', 'post_status' => 'publish', 'post_author' => 1, 'post_content' => "Before.\\n\\n${link}\\n\\nAfter."]);`);
  await seen(context, `${site}/?p=${id}`, "written");
}

/** The same in the block editor: an embed block, the link, publish, look. */
async function edited(context, { site }) {
  const page = await context.newPage();
  await page.goto(`${site}/wp-login.php`);
  await page.fill("#user_login", "admin");
  await page.fill("#user_pass", "a long password");
  await Promise.all([page.waitForURL(/wp-admin/), page.click("#wp-submit")]);
  await page.goto(`${site}/wp-admin/post-new.php`);
  await page.waitForFunction(() => window.wp?.data?.select("core/editor")?.getCurrentPostId());
  await page.getByLabel("Close dialog").click({ timeout: 5000 }).catch(() => {});
  const area = page.frameLocator("iframe[name=editor-canvas]");
  const inside = (await page.locator("iframe[name=editor-canvas]").count()) ? area : page;
  await inside.locator(".editor-post-title__input").fill("Edited");
  await page.keyboard.press("Enter");
  // A pasted link becomes an embed block by itself only with https, which no test here has.
  await page.keyboard.type("/embed");
  await page.getByRole("option", { name: "Embed", exact: true }).first().click();
  await inside.getByPlaceholder("Enter URL to embed here").fill(link);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => wp.data.select("core/block-editor").getBlocks().some(({ name }) => name === "core/embed"));
  report.check("in the editor: there is an embed block", true);
  await page.waitForFunction(() => {
    const block = wp.data.select("core/block-editor").getBlocks().find(({ name }) => name === "core/embed");
    return wp.data.select("core").getEmbedPreview(block.attributes.url)?.html;
  });
  await page.waitForTimeout(1000);
  await page.screenshot({ path: join(screens, "wordpress-editor.png") });
  const address = await page.evaluate(async () => {
    await wp.data.dispatch("core/editor").editPost({ status: "publish" });
    await wp.data.dispatch("core/editor").savePost();
    return wp.data.select("core/editor").getPermalink() ?? wp.data.select("core/editor").getCurrentPost().link;
  });
  await page.close();
  await seen(context, address, "edited");
}
