import { chromium } from 'playwright';
import { ensureChromium } from '../chromium.ts';
import { serveSite } from '../serve-dist.ts';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/**
 * Opens a page, searches, and counts what was loaded between opening the search and its first result.
 * @returns bytes on the wire, as the index is stored (it is compressed already)
 */
export async function bytesToFirstResult(folder: string, path: string, query: string): Promise<number> {
	const site = await serveSite(folder);
	const browser = await chromium.launch({ executablePath: ensureChromium(), args: flags });
	try {
		const page = await browser.newPage();
		await page.goto(site.url + path, { waitUntil: 'networkidle' });
		let bytes = 0;
		page.on('response', async (response) => {
			bytes += (await response.body()).length;
		});
		await page.keyboard.press('/');
		await page.getByRole('searchbox').fill(query);
		await page.locator('.hit a').first().waitFor();
		return bytes;
	} finally {
		await browser.close();
		await site.close();
	}
}
