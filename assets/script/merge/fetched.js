// What comes over the network: each language's letter, once, by an address that says nothing of names or numbers.

class Letters {
  constructor(base, heard) {
    Object.assign(this, { base, heard, kept: new Map(), addresses: [] });
  }

  address(tag, look, paper) {
    return `${this.base}${tag}/letter${paper}${look}.pdf`;
  }

  // A letter, read. It is kept, so that no choice asks for it again.
  async get(tag, look, paper) {
    const address = this.address(tag, look, paper);
    if (!this.kept.has(address)) {
      this.kept.set(address, this.fetch(address));
      // What failed may be tried again.
      this.kept.get(address).catch(() => this.kept.delete(address));
    }
    return this.kept.get(address);
  }

  async fetch(address) {
    const answer = await fetch(address, { credentials: "omit", referrerPolicy: "no-referrer" });
    if (!answer.ok) throw Object.assign(new Error(`${address}: ${answer.status}`), { isMissing: answer.status === 404 });
    if (!this.addresses.includes(address)) this.addresses.push(address);
    this.heard(this.addresses);
    return readLetter(new Uint8Array(await answer.arrayBuffer()));
  }
}
