import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** A running server of a built site. */
export interface SiteServer {
	/** `http://localhost:40123/`, with the folder the site is served from. */
	url: string;
	close: () => Promise<void>;
}

/**
 * Serves a built site on a free port, with the 404 page where a host would show it.
 * @param folder where the site was built
 * @param base folder of the address it is served from, with a slash at both ends
 */
export function serveSite(folder = 'dist', base = '/'): Promise<SiteServer> {
	const files = sirv(folder, { etag: true });
	const server = createServer((request, response) => {
		const notFound = () => {
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
			response.end(readFileSync(join(folder, '404.html')));
		};
		if (!request.url?.startsWith(base)) return notFound();
		request.url = `/${request.url.slice(base.length)}`;
		files(request, response, notFound);
	});
	return new Promise((resolve) => {
		server.listen(0, () => {
			const { port } = server.address() as AddressInfo;
			resolve({
				url: `http://localhost:${port}${base}`,
				close: () =>
					new Promise((closed) => {
						server.closeAllConnections();
						server.close(() => closed());
					}),
			});
		});
	});
}
