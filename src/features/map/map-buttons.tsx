import { useText } from '../../messages/text.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './world-map.module.css';

type Props = { onZoom: (steps: number) => void; onHome: () => void };

export function MapButtons({ onZoom, onHome }: Props) {
  const text = useText();
  return (
    <div className={styles['buttons']}>
      <button type="button" aria-label={text('map.zoomIn')} onClick={() => onZoom(1)}>
        <Icon name="plus" />
      </button>
      <button type="button" aria-label={text('map.zoomOut')} onClick={() => onZoom(-1)}>
        <Icon name="minus" />
      </button>
      <button type="button" aria-label={text('map.wholeWorld')} onClick={onHome}>
        <Icon name="home" />
      </button>
    </div>
  );
}
