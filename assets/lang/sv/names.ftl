### What the things of an inventory are called, everywhere

## Fields of a dataset

field-title = Titel
field-code = Kortkod
field-description = Beskrivning
field-keywords = Nyckelord
field-theme = Tema
field-publisher = Utgivare
field-contact-name = Kontaktpunkt
field-contact-email = Kontaktpunktens e-post
field-contact-phone = Kontaktpunktens telefon
field-landing-page = Webbsida
field-department = Förvaltning
field-owner = Informationsägare
field-steward = Förvaltare
field-deputy = Ersättare
field-producer = Producent
field-expert = Sakkunnig
field-source-system = Källsystem
field-supplier = Leverantör
field-contract-until = Avtal till och med
field-extraction = Uttag
field-source-format = Format i källan
field-published-elsewhere = Publicerad av annan
field-issued = Först publicerad
field-modified = Senast uppdaterad
field-frequency = Uppdateringsfrekvens
field-access-rights = Åtkomsträtt
field-legislation = Lagstiftning
field-hvd-category = Kategori av särskilt värdefulla data
field-license = Licens
field-fee = Avgift
field-spatial = Område
field-temporal-start = Period från
field-temporal-end = Period till
field-specification = Specifikation
field-documentation = Dokumentation
field-provenance = Ursprung
field-version = Version
field-hours-to-publish = Timmar att publicera
field-hours-per-year = Timmar per år
field-note = Anteckning

## The four stages

stage-identify = Identifiera
stage-prepare = Förbereda
stage-publish = Publicera
stage-maintain = Underhålla

## The fields of the matrix

quadrant-publish-now = Publicera nu
quadrant-plan-and-invest = Satsa och planera
quadrant-when-convenient = Ta när det passar
quadrant-hold = Avvakta

## The axes of the matrix

axis-value = Nytta
axis-cost = Kostnad och risk

## What the scores come to

measure-value = Nytta
measure-cost = Kostnad
measure-priority = Prioritet
measure-rank = Plats
measure-quadrant = Ruta
measure-coverage = Besvarat
measure-stage = Skede

## The languages that content is written in

language-sv = svenska
language-da = danska
language-en = engelska

## A duty by law

duty = Ska publiceras
