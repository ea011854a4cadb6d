import type { ListItem } from 'mdast';
import type { Node } from 'unist';
import { checklistIds } from '../../../src/handbook/checklist.ts';
import { type Finding, problem } from '../finding.ts';
import { checklistEntries, checklistItems } from '../model/checklist.ts';
import { walk } from '../model/nodes.ts';
import type { Text } from '../model/text.ts';
import { type Topic, textsOf } from '../model/topic.ts';

const expected = 'lines such as "- [ ] `convoy` I can explain …"';

/** The checklist is a list of items with ids, and the only such list of the text. */
export const checkChecklist = (topic: Topic): Finding[] =>
	textsOf(topic).flatMap((text) => [...strangers(text), ...withoutId(text), ...otherTasks(text)]);

const lineOf = (node: Node) => node.position?.start.line ?? 1;

function strangers({ file, sections }: Text): Finding[] {
	return sections
		.filter(({ kind }) => kind === 'checklist')
		.flatMap(({ blocks }) => blocks.filter(({ type }) => type !== 'list'))
		.map((block) =>
			problem(
				{ file, line: lineOf(block) },
				{ found: 'Something that is no list stands in the checklist', expected, remedy: 'Move it elsewhere.' },
			),
		);
}

function withoutId(text: Text): Finding[] {
	const understood = new Set(checklistItems(text).map(({ line }) => line));
	return checklistEntries(text)
		.filter((entry) => !understood.has(lineOf(entry)))
		.map((entry) =>
			problem(
				{ file: text.file, line: lineOf(entry) },
				{
					found: 'The item has no box, or no id in code marks',
					expected,
					remedy: 'Give it an id of lower-case letters, digits and hyphens, the same in both languages.',
				},
			),
		);
}

/** Boxes elsewhere, and lines of code or comments that the site would count as items. */
function otherTasks(text: Text): Finding[] {
	const own = checklistEntries(text);
	const tasks = [...walk(text.tree)].flatMap(([node]) => (node.type === 'listItem' && isTask(node) ? node : []));
	const boxes = tasks.filter((node) => !own.includes(node)).map(lineOf);
	const alike = text.source
		.split('\n')
		.flatMap((line, index) => (checklistIds(line).length > 0 ? [index + 1] : []))
		.filter((line) => !own.some((entry) => lineOf(entry) === line));
	return [...new Set([...boxes, ...alike])].map((line) =>
		problem(
			{ file: text.file, line },
			{
				found: 'There is a box outside the checklist',
				expected: 'boxes only there',
				remedy: 'Make it a plain list; indent it in code and comments.',
			},
		),
	);
}

const isTask = ({ checked }: ListItem) => typeof checked === 'boolean';
