### Views, filters, groups
