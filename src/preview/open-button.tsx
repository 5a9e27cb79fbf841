import { Button, type ButtonProps } from '@fluentui/react-components'
import { useRef } from 'react'
import { pageStrings } from './strings'

interface OpenButtonProps {
  readonly label: string
  readonly appearance: NonNullable<ButtonProps['appearance']>
  readonly size?: NonNullable<ButtonProps['size']>
  readonly disabled?: boolean
  readonly onFile: (file: File) => void
}

/** A button that lets one choose a workbook from this computer. */
export function OpenButton({ label, appearance, size = 'medium', disabled = false, onFile }: OpenButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button appearance={appearance} size={size} disabledFocusable={disabled} onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={pageStrings.file}
        accept=".xlsx,.xlsm"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) onFile(file)
          // The same file may be chosen again, after it was put right.
          currentTarget.value = ''
        }}
      />
    </>
  )
}
