import type { Picture } from '@/src/presenters/viewModels'

type Props = {
  picture: Picture
  /** The first picture of a page is what the reader waits for; the others load when they come near. */
  isFirst: boolean
}

export const Figure = ({ isFirst, picture: { alt, caption, credit, height, src, srcset, width } }: Props) => (
  <figure className="picture">
    <img
      src={src}
      srcSet={srcset.map((size) => `${size.src} ${size.width}w`).join(', ') || undefined}
      sizes={srcset.length > 0 ? '(min-width: 44rem) 42rem, 100vw' : undefined}
      width={width}
      height={height}
      alt={alt}
      decoding="async"
      {...(isFirst ? { fetchPriority: 'high' } : { loading: 'lazy' })}
    />
    {(caption || credit) && (
      <figcaption>
        {caption} {credit && <small>{credit}</small>}
      </figcaption>
    )}
  </figure>
)
