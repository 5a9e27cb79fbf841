import {
  isNewSpecification, newSpecifications, type Qualification
} from '../../../src/rules/pearson-btec-quality-assurance-2021-22/new-specifications'

const plain: Qualification = { title: 'Business', suite: undefined, suiteAsTyped: '', level: undefined, sector: undefined, firstTaught: undefined }

test.each<[Partial<Qualification>, boolean | undefined]>([
  [{ suite: 'Tech Awards (2017)' }, true],
  [{ suite: 'L2 Technicals' }, true],
  [{ suite: 'L3 Nationals (2016)', firstTaught: 2018 }, true],
  [{ suite: 'L3 Nationals (2016)', firstTaught: 2016 }, false],
  [{ suite: 'L3 Nationals (2016)', suiteAsTyped: 'L3 Nationals (2016)' }, undefined],
  [{ suite: 'L3 Nationals (2016)', suiteAsTyped: 'Nationals 2019' }, true],
  [{ suite: 'L1/2 Firsts (2012)', suiteAsTyped: 'Firsts 2018' }, true],
  [{ suite: 'L3 Nationals (2010)' }, false],
  [{ suite: 'L2 Industry Skills', sector: 'Creative Media' }, true],
  [{ suite: 'L2 Industry Skills', sector: 'Land-based' }, false],
  [{ title: 'BTEC Level 3 Diploma in Art and Design Practice' }, true],
  [{ title: 'BTEC Level 2 Award in Art and Design Practice', suite: 'L2 (2010)' }, false],
  [{ title: 'Esports', level: '2' }, true],
  [{ title: 'Music Production', level: 'Level 3' }, true],
  [{ title: 'BTEC L3 Nat Ext Dip Uniformed Protective Services' }, true],
  [{ title: 'Music Technology', level: '3', suite: 'L3 Nationals (2010)' }, false],
  [{ title: 'Esports', suite: 'L3 Nationals (2010)' }, true],
  [{ title: 'Esports', suite: 'Specialist Entry-L3' }, undefined],
  [{}, undefined]
])('%j: %p', (qualification, expected) => {
  expect(isNewSpecification({ ...plain, ...qualification }, newSpecifications)).toBe(expected)
})
