### Vyer, filter, grupper
