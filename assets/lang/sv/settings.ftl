### The settings

settings-program = Programmet
settings-language = Språk
settings-language-help = Gäller programmets egna ord; innehållet i datainventeringen översätts inte
settings-look = Utseende
settings-text-size = Textstorlek
settings-text-size-help = 90 till 200 procent; även Ctrl med plus, minus och noll
settings-text-least = Texten är redan så liten som den kan bli
settings-text-most = Texten är redan så stor som den kan bli
settings-text-to = Textstorlek { $percent }
settings-calm = Lugnt läge
settings-calm-on = Ingen animation och ingen blinkande markör
settings-calm-help = Bra vid fjärrskrivbord och på datorer utan grafikkort
settings-renderer = Så ritas fönstret
settings-renderer-help = Gäller från nästa start; byt om fönstret blir svart eller segt
renderer-auto = Automatiskt
renderer-wgpu = wgpu (Vulkan, DirectX, Metal)
renderer-glow = glow (OpenGL)
settings-content-language = Språk för innehållet
settings-departments = Förvaltningar
settings-departments-none = Inga förvaltningar ännu
settings-department-new = Ny förvaltning
settings-department-remove = Ta bort { $name }
settings-file = Filen
settings-file-help = Varje ändring sparas direkt i filen
settings-model = Poängmodell
settings-model-version = { $name }, version { $version }
