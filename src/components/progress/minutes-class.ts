/** Class that gives a brick the length of its reading time; between 5 and 30 minutes, see `styles/components/minutes.css`. */
export const minutesClass = (minutes: number): string => `min-${Math.min(30, Math.max(5, minutes))}`;
