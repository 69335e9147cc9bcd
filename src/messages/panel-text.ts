import compare from './en/compare.json';
import context from './en/context.json';
import panel from './en/panel.json';
import { i18n } from './text.tsx';

// The panel and what is made of its parts import this: the words come with the code.
i18n.load('en', { ...compare, ...context, ...panel });
