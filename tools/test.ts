// npm test: everything that can be proved with npm and a Chromium, one step after the other.
import { spawn } from 'node:child_process';
import { ensureChromium } from './chromium.ts';

interface Step {
	title: string;
	command: string[];
	/** Reads what the step counted from what it printed; a step that counts nothing is one check. */
	count?: RegExp;
}

const vitest = ['node_modules/vitest/vitest.mjs', 'run'];
const astro = 'node_modules/astro/bin/astro.mjs';
/** `Tests  1 failed | 41 passed | 2 skipped (44)`: the last such line of a Vitest run. */
const vitestCount =
	/Tests\s+(?:(?<failed>\d+) failed)?(?: \| )?(?:(?<passed>\d+) passed)?(?: \| (?<skipped>\d+) skipped)?/g;
const ownCount = /: (?<passed>\d+) passed, (?<failed>\d+) failed(?:, (?<skipped>\d+) skipped)?$/gm;

const steps: Step[] = [
	{ title: 'Formatting and lint', command: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'] },
	{ title: 'Types', command: [astro, 'check'] },
	{ title: 'Unit and property tests', command: [...vitest, 'tests/unit', 'tests/content'], count: vitestCount },
	{ title: 'Content', command: ['tools/content/main.ts'] },
	{ title: 'Environment of the lab', command: ['tools/lab/main.ts', 'prepare'] },
	{ title: 'Examples', command: ['tools/examples/main.ts', '--all'], count: ownCount },
	{ title: 'Build', command: [astro, 'build'] },
	{ title: 'Page weight', command: ['tools/bench.ts', '--budgets'] },
	{ title: 'The built site in Chromium', command: [...vitest, 'tests/site'], count: vitestCount },
];

const total = { passed: 0, failed: 0, skipped: 0 };
const broken: string[] = [];
const notRun: string[] = [];
process.env['CHROMIUM'] = ensureChromium();

for (const step of steps) {
	console.log(`\n=== ${step.title}`);
	const { code, printed } = await run(step.command);
	const counts = countOf(step, printed, code);
	total.passed += counts.passed;
	total.failed += counts.failed;
	total.skipped += counts.skipped;
	if (code !== 0) broken.push(step.title);
	const skipped = /Not run on this machine:\n(?<lines>(?: {2}.*\n)+)/.exec(printed)?.groups?.['lines'];
	if (skipped) notRun.push(skipped.trimEnd());
}

if (notRun.length > 0) console.log(`\nNot run on this machine:\n${notRun.join('\n')}`);
if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = broken.length > 0 ? 1 : 0;

function countOf(step: Step, printed: string, code: number) {
	// Colours would hide the numbers from the expression.
	// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what begins a colour
	const plain = printed.replace(/\x1b\[[\d;]*m/g, '');
	const counts = step.count ? [...plain.matchAll(step.count)].at(-1)?.groups : undefined;
	const failed = Number(counts?.['failed'] ?? 0);
	return {
		passed: counts ? Number(counts['passed'] ?? 0) : Number(code === 0),
		// A step may fail without a failed test: it is then one failure itself.
		failed: code !== 0 && failed === 0 ? 1 : failed,
		skipped: Number(counts?.['skipped'] ?? 0),
	};
}

function run(command: string[]): Promise<{ code: number; printed: string }> {
	return new Promise((resolve) => {
		const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
		let printed = '';
		for (const [from, to] of [
			[child.stdout, process.stdout],
			[child.stderr, process.stderr],
		] as const) {
			from.on('data', (chunk: Buffer) => {
				printed += chunk.toString();
				to.write(chunk);
			});
		}
		child.on('close', (code) => resolve({ code: code ?? 1, printed }));
	});
}
