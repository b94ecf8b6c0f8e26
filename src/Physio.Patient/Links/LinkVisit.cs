using Physio.Data;
using Physio.Domain.Plans;
using Physio.Domain.Sharing;
using Physio.PatientPages.Choices;
using Person = Physio.Domain.Patients.Patient;

namespace Physio.PatientPages.Links;

/// <summary>One entry through a live link: a context that sees this clinic only, and whose plan it is.</summary>
public sealed class LinkVisit(PhysioDbContext db, ShareLink link, Plan plan, Person patient, DateTimeOffset now) : IAsyncDisposable
{
    public PhysioDbContext Db => db;
    public ShareLink Link => link;
    public Plan Plan => plan;
    public Person Patient => patient;

    /// <summary>How the pages of this entry are wanted.</summary>
    public ReaderChoices Choices { get; init; } = ReaderChoices.None;

    /// <summary>One time for everything this entry decides and writes.</summary>
    public DateTimeOffset Now => now;

    public ValueTask DisposeAsync() => db.DisposeAsync();
}
