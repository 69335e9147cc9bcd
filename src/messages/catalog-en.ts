import compare from './en/compare.json';
import context from './en/context.json';
import elsewhere from './en/elsewhere.json';
import filters from './en/filters.json';
import map from './en/map.json';
import pages from './en/pages.json';
import panel from './en/panel.json';
import search from './en/search.json';
import share from './en/share.json';
import sheet from './en/sheet.json';
import shell from './en/shell.json';
import subjects from './en/subjects.json';
import table from './en/table.json';

/** Interface text in English; every other language has to have the same keys. */
export const catalogEn = {
  ...shell,
  ...filters,
  ...map,
  ...panel,
  ...elsewhere,
  ...pages,
  ...table,
  ...sheet,
  ...search,
  ...compare,
  ...share,
  ...subjects,
  ...context,
};
