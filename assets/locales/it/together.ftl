together-link = { $audience ->
    [patients] Più di una clinica? Salvare tutti i loro contatti insieme
   *[parents] Figli in due scuole? Salvare tutti i contatti insieme
}
together-title = Contatti di più scuole – Hallpass
together-heading = { $audience ->
    [patients] Più di un ospedale o di una clinica?
   *[parents] Più di una scuola?
}
together-lead = Fare qui tutte le scelte. Poi salvare tutti i contatti insieme.
together-chosen-heading = { $audience ->
    [patients] Avete scelto
   *[parents] Le vostre scuole
}
together-none = Non avete ancora scelto niente. Cercare qui sotto per cominciare.
together-take = Togli
together-take-label = Togli: { $school }
together-save = { $count ->
    [one] Salva il contatto
    [many] Salva { $count } di contatti
   *[other] Salva { $count } contatti
}
together-save-note = Il telefono mostra tutti i contatti. Premere “Salva” o “Aggiungi tutti”. Se ne mostra uno solo, aprire le pagine una per una e salvare lì ogni contatto.
together-add-heading = { $audience ->
    [patients] Aggiungere un ospedale o una clinica
   *[parents] Aggiungere una scuola
}
together-add-label = Scrivere il nome, la città o il codice postale
together-add-button = Cerca
together-found = Premere il nome giusto.
together-found-none = Non abbiamo trovato niente. Provare solo con una parte del nome, o solo con la città.
together-found-many = Ci sono altri risultati. Scrivere più lettere del nome, o anche la città.
together-full = { $count ->
    [one] Qui se ne può scegliere { $count }.
    [many] Qui se ne possono scegliere { $count }. Per aggiungere altro, prima togliere qualcosa.
   *[other] Qui se ne possono scegliere { $count }. Per aggiungere altro, prima togliere qualcosa.
}
together-missing = Una delle vostre scelte non è più qui. Per questo l’abbiamo tolta dall’elenco.
together-list-heading = Tutti i loro indirizzi
together-private = Non annotiamo che cosa scegliete. Quando chiudete questa pagina, la scelta non c’è più.
together-elsewhere = Per salvare più contatti insieme, andare a questa pagina:
