// Finds a Chromium for the browser tests, and installs one where there is none.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const applications = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Path of a Chromium: `CHROMIUM` if it is set, Playwright's own, or one of the system. */
export function findChromium(): string | undefined {
	const onPath = (process.env['PATH'] ?? '')
		.split(delimiter)
		.flatMap((folder) => names.map((name) => join(folder, name)));
	const places = [process.env['CHROMIUM'] ?? '', chromium.executablePath(), ...onPath, ...applications];
	return places.find((place) => place !== '' && isExecutable(place));
}

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/**
 * Finds a Chromium or installs one: Playwright's download, or Debian's package where that is refused.
 * @throws {Error} saying in one line what to install
 */
export function ensureChromium(): string {
	const found = findChromium();
	if (found) return found;
	console.log('No Chromium found. Installing one with: playwright install chromium');
	spawnSync(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], { stdio: 'inherit' });
	const isRootOnDebian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
	if (!findChromium() && isRootOnDebian) {
		console.log('The download was refused. Installing the package: apt-get install chromium');
		spawnSync('sh', ['-c', 'apt-get update && apt-get install --yes chromium'], { stdio: 'inherit' });
	}
	const installed = findChromium();
	if (installed) return installed;
	throw new Error('The browser tests need Chromium. Install it (package "chromium"), or set CHROMIUM to its path.');
}
