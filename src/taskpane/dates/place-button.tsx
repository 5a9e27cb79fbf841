import { Button } from '@fluentui/react-components'
import type { DatePlace } from '../../model/dates'
import type { CellPlace } from '../../workbook/workbook'
import { strings } from './strings'

/** Goes to the row that speaks of it. */
export function PlaceButton({ place, onGo }: { readonly place: DatePlace; readonly onGo: (place: CellPlace) => void }) {
  return <Button size="small" aria-label={strings.goTo(place.sheet, place.cell)} onClick={() => { onGo(place) }}>{place.cell}</Button>
}
