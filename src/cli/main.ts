import { run } from './run'

// Who reads only the beginning, as `head` does, wants no more and no complaint.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

void run(process.argv.slice(2), {
  out: text => process.stdout.write(`${text}\n`),
  error: text => process.stderr.write(`${text}\n`)
}).then(code => {
  process.exitCode = code
})
