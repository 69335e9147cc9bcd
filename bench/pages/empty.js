import { isDrawn, whenClicked } from './job.js';

const stage = document.querySelector('#stage');
whenClicked(() => {
  stage.textContent += '.';
});
isDrawn();
