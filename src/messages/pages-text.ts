import pages from './en/pages.json';
import table from './en/table.json';
import { i18n } from './text.tsx';

// The pages beside the map import this: their words come with their code.
i18n.load('en', { ...pages, ...table });
