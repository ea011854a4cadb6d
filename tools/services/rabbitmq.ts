import { execFile } from 'node:child_process';
import { connect } from 'node:net';
import { promisify } from 'node:util';
import { isOrphaned, ownedName } from './owner.ts';
import { type Lease, noAnswer, type Service, ServiceError, serviceUrl } from './service.ts';

const run = promisify(execFile);
const usual = 'amqp://guest:guest@127.0.0.1:5672/';
const managementPort = 15672;

/** The two ways to administer RabbitMQ; AMQP itself has none. */
interface Administration {
	version(): Promise<string>;
	vhosts(): Promise<string[]>;
	add(vhost: string): Promise<void>;
	remove(vhost: string): Promise<void>;
}

const address = () => serviceUrl('AMQP_URL', usual);
const user = () => decodeURIComponent(address().username || 'guest');

/** The management plugin's HTTP interface, which the Docker image has. */
const overHttp: Administration = {
	version: async () => ((await request('GET', 'overview')) as { rabbitmq_version: string }).rabbitmq_version,
	vhosts: async () => ((await request('GET', 'vhosts')) as { name: string }[]).map(({ name }) => name),
	add: async (vhost) => {
		await request('PUT', `vhosts/${vhost}`);
		await request('PUT', `permissions/${vhost}/${encodeURIComponent(user())}`, {
			configure: '.*',
			write: '.*',
			read: '.*',
		});
	},
	remove: async (vhost) => void (await request('DELETE', `vhosts/${vhost}`)),
};

async function request(method: string, path: string, body?: unknown): Promise<unknown> {
	const { hostname, username, password } = address();
	const credentials = `${decodeURIComponent(username || 'guest')}:${decodeURIComponent(password || 'guest')}`;
	const response = await fetch(`http://${hostname}:${managementPort}/api/${path}`, {
		method,
		headers: {
			authorization: `Basic ${Buffer.from(credentials).toString('base64')}`,
			'content-type': 'application/json',
		},
		body: body === undefined ? null : JSON.stringify(body),
	});
	if (!response.ok) throw new ServiceError(`RabbitMQ answered ${response.status} to ${method} /api/${path}`);
	return response.status === 200 ? response.json() : undefined;
}

/** The command that comes with a server on this machine; only its owner or root may use it. */
const overCommand: Administration = {
	version: () => rabbitmqctl('version'),
	vhosts: async () => (await rabbitmqctl('--silent', 'list_vhosts')).split('\n'),
	add: async (vhost) => {
		await rabbitmqctl('add_vhost', vhost);
		await rabbitmqctl('set_permissions', '-p', vhost, user(), '.*', '.*', '.*');
	},
	remove: async (vhost) => void (await rabbitmqctl('delete_vhost', vhost)),
};

async function rabbitmqctl(...args: string[]): Promise<string> {
	const { stdout } = await run('rabbitmqctl', args);
	return stdout.trim();
}

async function findAdministration(): Promise<Administration> {
	await reach();
	for (const way of [overHttp, overCommand]) {
		const works = await way.vhosts().then(
			() => true,
			() => false,
		);
		if (works) return way;
	}
	throw new ServiceError(
		`RabbitMQ answers at ${address().host}, but neither its management interface (port ${managementPort}) nor rabbitmqctl can make a virtual host`,
	);
}

/** Whether anything listens; a refused connection is the clearest message there is. */
function reach(): Promise<void> {
	const { hostname, port } = address();
	return new Promise((resolve, reject) => {
		const socket = connect({ host: hostname, port: Number(port || 5672) });
		socket.setTimeout(3000, () => socket.destroy(new Error('no answer within 3 s')));
		socket.once('connect', () => {
			socket.destroy();
			resolve();
		});
		socket.once('error', (error) => reject(noAnswer('RabbitMQ', address(), error)));
	});
}

async function lease(): Promise<Lease> {
	const way = await findAdministration();
	const vhost = ownedName();
	await way.add(vhost);
	const url = address();
	url.pathname = `/${vhost}`;
	return { env: { AMQP_URL: url.href }, release: () => way.remove(vhost) };
}

/** RabbitMQ, with a virtual host for each run. */
export const rabbitmq: Service = {
	name: 'rabbitmq',
	identify: async () => ({ RabbitMQ: await (await findAdministration()).version() }),
	lease,
	sweep: async () => {
		const way = await findAdministration();
		for (const vhost of await way.vhosts()) if (isOrphaned(vhost)) await way.remove(vhost);
	},
};
