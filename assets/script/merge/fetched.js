// What comes over the network: each language's letter, once, by an address that says nothing of names or numbers.

// How long a letter is good for the next list of names, and how long a network may keep people waiting.
const [FRESH, PATIENCE] = [3_600_000, 60_000];

class Letters {
  constructor(base, heard) {
    Object.assign(this, { base, heard, kept: new Map(), addresses: [], since: Date.now() });
  }

  // A tab stays open for days, and meanwhile an address may have been paused. All letters of a list are of one time.
  renew() {
    if (Date.now() - this.since < FRESH) return;
    this.kept = new Map();
    this.since = Date.now();
  }

  address(tag, look, paper) {
    return `${this.base}${tag}/letter${paper}${look}.pdf`;
  }

  // A letter, read. It is kept, so that no choice asks for it again.
  async get(tag, look, paper) {
    const address = this.address(tag, look, paper);
    const { kept } = this;
    if (!kept.has(address)) {
      kept.set(address, this.fetch(address));
      // What failed may be tried again.
      kept.get(address).catch(() => kept.delete(address));
    }
    return kept.get(address);
  }

  async fetch(address) {
    const answer = await fetch(address, { credentials: "omit", referrerPolicy: "no-referrer", signal: AbortSignal.timeout(PATIENCE) });
    if (!answer.ok) throw Object.assign(new Error(`${address}: ${answer.status}`), { isMissing: answer.status === 404 });
    if (!this.addresses.includes(address)) this.addresses.push(address);
    this.heard(this.addresses);
    return readLetter(new Uint8Array(await answer.arrayBuffer()));
  }
}
