// Also sent to readers' browsers: no imports from Node or Astro.

/** The languages of the handbook; English is the one that every topic has. */
export const locales = ['en', 'ur'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'en';

/** BCP 47 tags for `lang` and `hreflang`: Roman Urdu is Urdu in Latin script. */
export const langTags: Record<Locale, string> = { en: 'en', ur: 'ur-Latn' };

export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale);
