import { Problem } from '../../src/model/problem'
import { serveFile } from '../../src/workbook/file-service'
import { RemoteFile } from '../../src/workbook/remote-file'
import { bookFromFile } from '../host/book-from-file'
import { marksOf } from '../browser/books'
import { type Opened, workbookContract } from './contract'
import { cellsContract } from './contract-cells'
import { chartsContract } from './contract-charts'
import { newSheetContract } from './contract-new-sheet'

let ports: MessagePort[] = []

afterEach(() => {
  for (const port of ports) port.close()
  ports = []
})

/** As the page opens a file, but for the thread: both ends are here, and what goes between them is copied all the same. */
async function remote(bytes: Uint8Array): Promise<RemoteFile> {
  const { port1, port2 } = new MessageChannel()
  ports.push(port1, port2)
  serveFile(port2)
  const file = new RemoteFile(port1)
  await file.open(bytes)
  return file
}

async function open(bytes: Uint8Array): Promise<Opened> {
  const workbook = await remote(bytes)
  return { workbook, look: async () => bookFromFile(new Uint8Array(await workbook.save())) }
}

workbookContract('a file in another thread', open)
cellsContract('a file in another thread', open)
chartsContract('a file in another thread', open)
newSheetContract('a file in another thread', open)

test('a file that is none is refused in the same words', async () => {
  const reason: unknown = await remote(new TextEncoder().encode('no workbook')).catch((thrown: unknown) => thrown)
  expect(reason).toBeInstanceOf(Problem)
  expect(reason).toMatchObject({ code: 'not-a-workbook' })
})

test('a reading that is stopped ends at once, and the next one is whole', async () => {
  const workbook = await remote(marksOf(60_000, 12))
  const controller = new AbortController()
  const shares: number[] = []
  const onProgress = (share: number) => {
    shares.push(share)
    controller.abort()
  }
  const stopped: unknown = await workbook.read('Marks', { signal: controller.signal, onProgress }).catch((thrown: unknown) => thrown)
  expect(stopped).toBe(controller.signal.reason)
  expect(shares).toHaveLength(1)
  expect((await workbook.read('Marks')).rows).toHaveLength(60_001)
})

test('what was stopped before it began is not even asked', async () => {
  const workbook = await remote(marksOf(1, 12))
  await expect(workbook.read('Marks', { signal: AbortSignal.abort() })).rejects.toThrow('aborted')
})

test('a fault of the program is told as one, with the place where it happened', async () => {
  const workbook = await remote(marksOf(1, 12))
  const reason: unknown = await workbook
    .apply([{ kind: 'put-sheet', names: [], sheet: { name: 'Flags', table: 'CentreCheck_Flags', title: ['Flags'], columns: [{ heading: 'Mark', width: 10 }], rows: [[NaN]] } }])
    .catch((thrown: unknown) => thrown)
  expect(reason).toBeInstanceOf(Error)
  expect(reason).not.toBeInstanceOf(Problem)
  expect((reason as Error).stack).toContain('sheet-cells')
  expect((await workbook.describe()).tables).toEqual([])
})

test('where the other thread is gone, whoever waits is told', async () => {
  const { port1, port2 } = new MessageChannel()
  ports.push(port1, port2)
  const file = new RemoteFile(port1)
  const opening = file.open(marksOf(1, 12))
  file.fail(new Problem('A part could not be loaded.', 'no-thread'))
  await expect(opening).rejects.toMatchObject({ code: 'no-thread' })
})

test('what is read while something is written is read after it', async () => {
  const workbook = await remote(marksOf(20, 12))
  const writing = workbook.apply([{ kind: 'write-cells', sheet: 'Marks', cells: [{ cell: 'D2', value: 13 }] }])
  const reading = workbook.read('Marks')
  await writing
  expect((await reading).rows[1]?.cells[3]).toBe(13)
})
