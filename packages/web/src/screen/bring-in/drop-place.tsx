import { Button } from 'antd'
import { useRef, useState } from 'react'
import { useSay } from '../../app/say.js'
import { type Dropped, droppedFiles, pickedFiles } from './dropped-files.js'

interface DropPlaceProps {
  readonly isBusy: boolean
  onDrop(dropped: readonly Dropped[]): void
}

/** Where files and folders are dropped or chosen. */
export function DropPlace({ isBusy, onDrop }: DropPlaceProps) {
  const { say } = useSay()
  const [isOver, setIsOver] = useState(false)
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const picked = (event: React.ChangeEvent<HTMLInputElement>) => {
    const chosen = pickedFiles(event.target.files)
    event.target.value = ''
    if (chosen.length > 0) onDrop(chosen)
  }
  return (
    <div
      className={isOver ? 'drop-place over' : 'drop-place'}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        if (!isBusy) void droppedFiles(event.dataTransfer).then(onDrop)
      }}
    >
      <p>{say('bring-in.drop')}</p>
      <p className="soft">{say('bring-in.kinds')}</p>
      <div className="drop-buttons">
        <Button type="primary" disabled={isBusy} onClick={() => files.current?.click()}>
          {say('bring-in.files')}
        </Button>
        <Button disabled={isBusy} onClick={() => folder.current?.click()}>
          {say('bring-in.folder')}
        </Button>
      </div>
      <input ref={files} type="file" multiple hidden aria-label={say('bring-in.files')} onChange={picked} />
      <input
        ref={folder}
        type="file"
        hidden
        aria-label={say('bring-in.folder')}
        onChange={picked}
        {...{ webkitdirectory: '' }}
      />
    </div>
  )
}
