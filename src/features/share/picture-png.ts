/** An SVG file as an address that an image takes. */
export function pictureUrl(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

/**
 * An SVG file as PNG, `factor` times as large.
 * @throws where the browser draws no picture of that size
 */
export async function pngOf(
  svg: string,
  { width, height }: { width: number; height: number },
  factor: number,
): Promise<Blob> {
  const image = document.createElement('img');
  image.src = pictureUrl(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * factor;
  canvas.height = height * factor;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (png === null) throw new Error('no picture');
  return png;
}
