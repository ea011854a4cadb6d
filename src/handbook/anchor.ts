// Also sent to readers' browsers: no imports from Node or Astro.

/** Id of a question on its topic's page: `idle-cores` → `q-idle-cores`. */
export const questionAnchor = (id: string): string => `q-${id}`;

/** Id of an example on its topic's page: `lost_update.py` → `ex-lost_update`. */
export const exampleAnchor = (fileName: string): string => `ex-${fileName.replace(/\.[^.]+$/, '')}`;

/** Id of the cheat sheet on its topic's page. */
export const cheatSheetAnchor = 'sheet';
