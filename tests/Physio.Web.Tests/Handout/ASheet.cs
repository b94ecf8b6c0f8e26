using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Physio.Data.Catalog;
using Physio.Domain.Assessments;
using Physio.Domain.Clinics;
using Physio.Domain.Exercises;
using Physio.Domain.Plans;
using Physio.Domain.Screening;
using Physio.Handout;
using Physio.PatientPages.Choices;
using Physio.PatientPages.Figures;
using Physio.PatientPages.Start;
using Physio.TestSupport.Builders;
using UglyToad.PdfPig;
using Person = Physio.Domain.Patients.Patient;

namespace Physio.Web.Tests.Handout;

/// <summary>A handout of shipped exercises, printed and read back.</summary>
internal sealed class ASheet
{
    public const string Therapist = "Anna Keller";
    public const string ClinicName = "Praxis am Park";

    private static readonly DateTimeOffset Now = new(2026, 11, 24, 10, 0, 0, TimeSpan.Zero);
    private static readonly Lazy<IReadOnlyList<CatalogExercise>> Catalog = new(() =>
        [.. ShippedCatalog.Load().Exercises.Select(entry => new CatalogExercise(entry.Slug, 1, entry.Content))]);

    public string Name { get; init; } = "Maria Orlova";

    public string Language { get; init; } = "en";

    public string Note { get; init; } = "";

    public int Exercises { get; init; } = 3;

    /// <summary>Of those that the plan has: taken out of the catalog since.</summary>
    public int Retired { get; init; }

    public string? CodeAddress { get; init; }

    public DateOnly ReviewOn { get; init; } = new(2026, 12, 8);

    /// <summary>The shipped exercises that a patient in remission may do at home, in the order of the catalog.</summary>
    public IReadOnlyList<CatalogExercise> Chosen => [.. Allowed().Take(Exercises)];

    public async Task<PdfDocument> PrintAsync()
    {
        using var shelf = new FigureShelf(NullLogger<FigureShelf>.Instance);
        using var file = new HandoutFile(shelf, new FakeTimeProvider(Now));
        return PdfDocument.Open(await file.PdfAsync(Sheet(), TestContext.Current.CancellationToken));
    }

    public HandoutSheet Sheet()
    {
        var clinic = Clinic.Found(ClinicName, "030 555 0100", "112", Now);
        var patient = Patient(clinic);
        var facts = Facts();
        var plan = Plan.Open(clinic.Id, patient.Id);
        List<PlanItem> items = [.. Chosen.Select((exercise, at) => new PlanItem(exercise.Slug, 1, exercise.Content, exercise.Content.Dose.Start, ["Why"], at == 0 ? Note : ""))];
        var report = PatientScreening.Evaluate(facts, ThresholdPolicy.Default);
        var version = plan.Issue(
            Guid.CreateVersion7(), AssessmentId.New(), new PlanContent(items, Note, 1, ThresholdPolicy.Default.Reference, report), StaffId.New(), Therapist, ReviewOn, Now);
        var today = Chosen.Take(Exercises - Retired).Concat(Allowed().Skip(Exercises)).ToList();
        var open = Assert.IsType<Delivery.Open>(PlanDelivery.Deliver(plan, facts, Now, ThresholdPolicy.Default, today, Now));
        var (culture, reader) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            var letter = PlanLetter.Of("", patient, ReaderChoices.None, new TodaysPlan(clinic, version, open, null));
            return HandoutSheet.Of(letter, open, DateOnly.FromDateTime(Now.DateTime), ReviewOn, CodeAddress);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, reader);
        }
    }

    private static IEnumerable<CatalogExercise> Allowed()
    {
        var facts = Facts();
        var report = PatientScreening.Evaluate(facts, ThresholdPolicy.Default);
        return Catalog.Value.Where(exercise => ExerciseScreening.Screen(exercise, facts, report) is Verdict.Allowed);
    }

    private static ScreeningFacts Facts() => AssessmentFacts.InRemission().Measured(Now);

    private Person Patient(Clinic clinic)
    {
        var patient = APatient.Named(Name).RegisteredAt(clinic.Id, Now);
        patient.Describe(new(Name, patient.BirthDate, patient.Sex, Language, null, null, patient.Equipment, CanGetToFloor: true));
        return patient;
    }
}
