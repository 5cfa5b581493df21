import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';

/** The part of the shelf where files go out and come in; also what lies in the storage. */
export class Files {
  constructor(page, site) {
    this.page = page;
    this.site = site;
    this.file = page.getByLabel('Choose a file (.json, .csv or .zip)');
    this.refusal = page.getByRole('region', { name: 'Bring a file in' }).getByRole('alert');
    this.preview = page.getByRole('region', { name: 'What this file would bring' });
    this.confirm = this.preview.getByRole('button', { name: 'Bring it in' });
    this.leave = this.preview.getByRole('button', { name: 'Leave it' });
    this.close = this.preview.getByRole('button', { name: 'Close' });
    /** What has happened last. */
    this.said = page.locator('#desk-said');
    this.undo = this.said.getByRole('button', { name: 'Undo' });
    this.showCodes = page.getByRole('button', { name: 'Show the codes' });
  }

  /** Opens it, and waits until the worker has made it. */
  async open() {
    await this.site.open('shelf/?show=copy');
    await this.file.waitFor();
  }

  /** Takes the shelf away: the name of the file, and what is in it. */
  async take(format) {
    return this.downloaded(this.page.getByRole('button', { name: format, exact: true }));
  }

  /** What a button gives out. */
  async downloaded(button) {
    const [download] = await Promise.all([this.page.waitForEvent('download'), button.click()]);
    return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
  }

  /** Chooses a file. */
  choose(name, content) {
    return this.file.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
  }

  /** Chooses a file, sees what it would bring, and brings it in. */
  async bring(name, content) {
    await this.choose(name, content);
    await this.confirm.click();
    await this.undo.waitFor();
  }

  /** The lines of a list of the preview: `new titles`, `changed`, `already here`, `not matched`, `kept back`. */
  async lines(list) {
    await this.preview.waitFor();
    const found = this.preview.getByRole('group').filter({ has: this.page.locator('summary', { hasText: list }) });
    if ((await found.count()) === 0) return [];
    await found.locator('summary').click();
    return found.getByRole('listitem').allTextContents();
  }

  /** All that the site keeps, by key without the base; what the reader has settled is left out. */
  kept() {
    return this.page.evaluate(() => {
      const prefix = `juku:${document.querySelector('.brand').getAttribute('href')}:`;
      const own = Object.entries(localStorage).filter(([key]) => key.startsWith(prefix) && key !== `${prefix}settings`);
      return Object.fromEntries(own.map(([key, text]) => [key.slice(prefix.length), text]).sort());
    });
  }

  /** Waits until just this is kept. */
  async keeps(texts) {
    await expect.poll(() => this.kept()).toEqual(texts);
  }

  /** Puts texts into the storage, as an earlier visit would have. */
  keep(texts) {
    return this.page.evaluate((texts) => {
      const base = document.querySelector('.brand').getAttribute('href');
      for (const [rest, text] of Object.entries(texts)) localStorage.setItem(`juku:${base}:${rest}`, text);
    }, texts);
  }
}
