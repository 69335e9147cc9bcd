import subjects from './en/subjects.json';
import './pages-text.ts';
import './panel-text.ts';
import './share-text.ts';
import { i18n } from './text.tsx';

// The build, which writes the documents of all pages, imports this: all words there are.
i18n.load('en', subjects);
