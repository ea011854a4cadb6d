/** The browser's storage, or `undefined` when it is forbidden; asking for it may already throw. */
export function availableStorage(): Storage | undefined {
	try {
		const storage = window.localStorage;
		storage.getItem('pakka:probe');
		return storage;
	} catch {
		return undefined;
	}
}
