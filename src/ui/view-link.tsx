import type { MouseEvent, ReactNode } from 'react';

type Props = {
  href: string;
  /** Left out where the address is a dataset of its own, which comes with a document of its own. */
  onOpen?: () => void;
  children: ReactNode;
  className?: string | undefined;
  label?: string | undefined;
  current?: boolean;
};

/** A real link, so that it can be copied and opened elsewhere; a plain click stays in the page. */
export function ViewLink({ href, onOpen, children, className, label, current }: Props) {
  const open = (event: MouseEvent) => {
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (!isPlain || event.altKey) return;
    event.preventDefault();
    onOpen?.();
  };
  return (
    <a
      href={href}
      onClick={onOpen && open}
      className={className}
      aria-label={label}
      aria-current={current ? 'page' : undefined}
    >
      {children}
    </a>
  );
}
