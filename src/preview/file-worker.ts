import { serveFile } from '../workbook/file-service'

serveFile(self)
