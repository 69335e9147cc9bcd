import { encode } from 'uqr';
import { svg } from '../../domain/svg.ts';
import { svgMarkup } from '../../domain/svg-markup.ts';
import { useText } from '../../messages/text.tsx';
import controls from './controls.module.css';
import { saveFile } from './save-file.ts';

/** Cameras want light around the code. */
const BORDER = 4;

/** The address as a code for cameras, dark on light in any appearance, for slides and posters. */
export function QrCode({ address }: { address: string }) {
  const text = useText();
  const { size, data } = encode(address, { ecc: 'M', border: BORDER });
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  const save = () => {
    const ground = svg('rect', { width: size, height: size, fill: '#fff' });
    const code = svg('path', { d: path, fill: '#000' });
    const picture = svg(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: 600,
        height: 600,
        viewBox: `0 0 ${size} ${size}`,
      },
      [svg('title', {}, [address]), ground, code],
    );
    saveFile('qr.svg', new Blob([svgMarkup(picture)], { type: 'image/svg+xml' }));
  };
  return (
    <div className={controls['code']}>
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={text('share.qrOf', { address })}>
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <button type="button" className={controls['button']} onClick={save}>
        {text('share.qrSave')}
      </button>
    </div>
  );
}
