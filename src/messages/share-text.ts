import share from './en/share.json';
import { i18n } from './text.tsx';

// What draws a picture of a view, or shares it, imports this: the words come with the code.
i18n.load('en', share);
