// Runs before the first paint, so that a chosen theme never flashes. Everything else about themes is in src/client/theme.
try {
	const theme = localStorage.getItem('pakka:theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// Storage is forbidden: the system decides.
}
