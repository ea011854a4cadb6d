// The one progress store of this page, joined to the other tabs.
import { withCurrentIds } from '../../handbook/progress.ts';
import { availableStorage } from '../storage.ts';
import { catalog } from './page-catalog.ts';
import { ProgressStore } from './progress-store.ts';

export const progress = new ProgressStore(availableStorage());

addEventListener('storage', ({ key, newValue }) => progress.hear(key, newValue));
// Coming back, the browser may have put old ticks into the boxes.
addEventListener('pageshow', () => progress.refresh());

/** The ticks under today's ids. */
export const currentHistory = () => withCurrentIds(progress.history, catalog.aliases);
