import type { Element, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { SKIP, visit } from 'unist-util-visit';

const rowsOf = (parent: Element) => parent.children.filter((it): it is Element => it.type === 'element');

/**
 * Prepares tables for narrow screens: a box that scrolls and takes the keyboard's focus, the first cell of a row
 * as its header, each cell labelled with its column, and the roles that `display: block` would take away.
 */
export function rehypeTables() {
	return (tree: Root) => {
		visit(tree, 'element', (table, index, parent) => {
			if (table.tagName !== 'table' || !parent || index === undefined) return;
			const [head, body] = rowsOf(table);
			const columns = head ? rowsOf(rowsOf(head)[0] ?? head).map((cell) => toText(cell)) : [];
			table.properties = { className: ['stack'], role: 'table' };
			if (head) labelHead(head);
			if (body) labelBody(body, columns);
			parent.children[index] = {
				type: 'element',
				tagName: 'div',
				properties: { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: columns.join(', ') },
				children: [table],
			};
			return [SKIP, index + 1];
		});
	};
}

function labelHead(head: Element): void {
	head.properties['role'] = 'rowgroup';
	for (const row of rowsOf(head)) {
		row.properties['role'] = 'row';
		for (const cell of rowsOf(row)) cell.properties = { scope: 'col', role: 'columnheader' };
	}
}

function labelBody(body: Element, columns: string[]): void {
	body.properties['role'] = 'rowgroup';
	for (const row of rowsOf(body)) {
		row.properties['role'] = 'row';
		for (const [column, cell] of rowsOf(row).entries()) {
			if (column === 0) {
				cell.tagName = 'th';
				cell.properties = { scope: 'row', role: 'rowheader' };
			} else {
				cell.properties = { role: 'cell', dataLabel: columns[column] };
			}
		}
	}
}
