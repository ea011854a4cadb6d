import type { ListItem, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { withoutNumber } from '../handbook/catalog.ts';
import { topicOfFile } from './topic-file.ts';

/**
 * Turns a task list with ids into boxes that can be ticked:
 * ``- [ ] `convoy` I can explain …`` becomes
 * `<li id="check-convoy"><label><input type="checkbox" value="python-internals/gil/convoy"><span>I can explain …</span></label></li>`.
 */
export function remarkChecklist() {
	return (tree: Root, file: VFile) => {
		const path = withoutNumber(topicOfFile(file).topic);
		visit(tree, 'list', (list) => {
			if (!list.children.some(({ checked }) => typeof checked === 'boolean')) return;
			list.data = { hProperties: { className: ['checks'] } };
			for (const item of list.children) upgrade(item, path, file);
		});
	};
}

function upgrade(item: ListItem, path: string, file: VFile): void {
	const [paragraph] = item.children;
	const [code, ...rest] = paragraph?.type === 'paragraph' ? paragraph.children : [];
	if (paragraph?.type !== 'paragraph' || code?.type !== 'inlineCode') {
		file.fail('A checklist item begins with its id in code marks: "- [ ] `when-released` I can …".', {
			place: item.position,
		});
	}
	const [first] = rest;
	if (first?.type === 'text') first.value = first.value.trimStart();
	item.checked = null; // it is no longer a task of GFM but a label with a box
	item.data = { hProperties: { id: `check-${code.value}` } };
	paragraph.data = { hName: 'label' };
	paragraph.children = [
		{
			type: 'emphasis',
			data: {
				hName: 'input',
				hProperties: { type: 'checkbox', value: `${path}/${code.value}`, disabled: true },
			},
			children: [],
		},
		{ type: 'emphasis', data: { hName: 'span' }, children: rest },
	];
}
