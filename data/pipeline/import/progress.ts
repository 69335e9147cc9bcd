/** How far an import has come; bytes are those of the file, of which the end is known. */
export type Step = { phase: 'reading' | 'writing'; records: number; done: number; total: number };
export type OnProgress = (step: Step) => void;

const PATIENCE_MS = 20;

/** Passes on a step no more often than a reader can follow. */
export function paced(onProgress: OnProgress, now: () => number): OnProgress {
  let last = 0;
  return (step) => {
    const time = now();
    if (time - last < PATIENCE_MS && step.done < step.total) return;
    last = time;
    onProgress(step);
  };
}

function secondsText(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** `reading 41 %  [########            ]  41,100 records, 7,900 a second, 8 s left` */
export function progressLine(step: Step, seconds: number): string {
  const share = step.total === 0 ? 1 : Math.min(1, step.done / step.total);
  const bar = '#'.repeat(Math.round(share * 20)).padEnd(20);
  const count = step.records.toLocaleString('en');
  const rate = Math.round(step.records / Math.max(seconds, 0.001)).toLocaleString('en');
  const left = share < 0.02 ? '' : `, ${secondsText((seconds * (1 - share)) / share)} left`;
  const percent = `${Math.floor(share * 100)} %`.padStart(5);
  return `${step.phase} ${percent}  [${bar}]  ${count} records, ${rate} a second${left}`;
}
