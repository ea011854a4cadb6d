import type { ExampleHeader } from '../../../src/handbook/example.ts';
import { findLab, labEnvironment, labPython } from '../../lab/environment.ts';
import { type Interpreter, packageVersion } from '../../python.ts';
import { checkRequirements } from './requirements.ts';
import type { Lacking, Probe, Ready } from './runtime.ts';
import { checkServers, leaseServers } from './servers.ts';

/** Modules that make a product worth naming in a receipt, and the distributions whose versions count. */
const products: Record<string, [product: string, distribution: string]> = {
	django: ['Django', 'Django'],
	freight: ['Django', 'Django'],
	rest_framework: ['DRF', 'djangorestframework'],
	rest_framework_simplejwt: ['Simple JWT', 'djangorestframework-simplejwt'],
	django_filters: ['django-filter', 'django-filter'],
	drf_spectacular: ['drf-spectacular', 'drf-spectacular'],
	strawberry: ['Strawberry', 'strawberry-graphql'],
	sqlalchemy: ['SQLAlchemy', 'SQLAlchemy'],
	psycopg: ['psycopg', 'psycopg'],
	fastapi: ['FastAPI', 'fastapi'],
	starlette: ['Starlette', 'starlette'],
	pydantic: ['Pydantic', 'pydantic'],
	uvicorn: ['Uvicorn', 'uvicorn'],
	websockets: ['websockets', 'websockets'],
	channels: ['Channels', 'channels'],
	flask: ['Flask', 'Flask'],
	hypothesis: ['Hypothesis', 'hypothesis'],
	pytest: ['pytest', 'pytest'],
	pytest_mock: ['pytest-mock', 'pytest-mock'],
	respx: ['RESPX', 'respx'],
	httpx: ['HTTPX', 'httpx'],
	time_machine: ['time-machine', 'time-machine'],
};

let lab: Promise<Interpreter | Lacking> | undefined;

/** Finds the lab's Python once, and what else the example needs: packages and servers. */
export async function probeLabFor(
	header: ExampleHeader,
	named: [product: string, distribution: string][],
): Promise<{ on: Record<string, string> } | Lacking> {
	lab ??= findLab();
	const python = await lab;
	if ('lacks' in python) return python;
	const on: Record<string, string> = { CPython: python.version };
	for (const [product, distribution] of named) {
		const version = await packageVersion(labPython, distribution);
		if (version) on[product] = version;
	}
	return (await checkRequirements(header, python, on)) ?? (await checkServers(header.services, on)) ?? { on };
}

/** The products that a Python source imports. */
export function importedProducts(source: string): [product: string, distribution: string][] {
	const modules = [...source.matchAll(/^\s*(?:from|import) (\w+)/gm)].map(([, module = '']) => module);
	return Object.entries(products)
		.filter(([module]) => modules.includes(module))
		.map(([, product]) => product);
}

/** A script inside the lab: Django is set up, servers are the example's own. */
export const probeLab: Probe = async (header, source): Promise<Ready | Lacking> => {
	const found = await probeLabFor(header, importedProducts(source));
	if ('lacks' in found) return found;
	return {
		command: labPython,
		args: (file) => ['-m', 'freight', file],
		env: labEnvironment(),
		on: found.on,
		lease: () => leaseServers(header),
	};
};
