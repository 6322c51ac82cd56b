// Asks the server for one path, without unpacking the answer and without following it elsewhere.
import { request } from "node:http";

export function ask(base, path, { method = "GET", headers = {} } = {}) {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, base), { method, headers, timeout: 20_000 }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
      answer.on("error", reject);
    });
    asked.on("timeout", () => asked.destroy(new Error(`no answer for ${path}`)));
    asked.on("error", reject);
    asked.end();
  });
}
