import elsewhere from './en/elsewhere.json';
import filters from './en/filters.json';
import map from './en/map.json';
import search from './en/search.json';
import sheet from './en/sheet.json';
import shell from './en/shell.json';

/** What the interface says in English before any late code has come with words of its own. */
export const catalogEn = {
  ...shell,
  ...filters,
  ...map,
  ...elsewhere,
  ...sheet,
  ...search,
};
