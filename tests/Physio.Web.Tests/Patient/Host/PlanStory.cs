using Physio.Data.Catalog;
using Physio.Domain.Assessments;
using Physio.Domain.Clinics;
using Physio.Domain.Exercises;
using Physio.Domain.Plans;
using Physio.Domain.Screening;
using Physio.Domain.Sharing;
using Physio.TestSupport.Builders;
using Person = Physio.Domain.Patients.Patient;

namespace Physio.Web.Tests.PatientPages.Host;

/// <summary>A clinic, a patient in remission with a plan of three shipped exercises, and the link to it.</summary>
public sealed class PlanStory
{
    public const string Therapist = "Anna Keller";
    public const string PatientName = "Maria Quittenbaum";
    public const string PlanNote = "Please do the cat first thing in the morning.";
    public const string ItemNote = "Only as deep as your left knee likes it.";
    private static readonly Lazy<CatalogFile> Catalog = new(ShippedCatalog.Load);

    private PlanStory(string clinic, DateTimeOffset now)
    {
        Clinic = Clinic.Found(clinic, "030 555 0100", "112", now);
        Patient = APatient.Named(PatientName).RegisteredAt(Clinic.Id, now);
        Assessment = Assess(AssessmentFacts.InRemission(), now);
        Exercises = [.. new[] { "cat-cow", "wall-squat", "supine-trunk-rotation" }.Select(slug => Published(slug, now))];
        Plan = Plan.Open(Clinic.Id, Patient.Id);
        Issue(now);
        Secret = LinkSecret.New();
        Link = ShareLink.Create(Clinic.Id, Plan.Id, Secret, ShareLink.DefaultDays, Therapist, now);
    }

    public Clinic Clinic { get; }
    public Person Patient { get; }
    public Assessment Assessment { get; }
    public IReadOnlyList<Exercise> Exercises { get; }
    public Plan Plan { get; }
    public LinkSecret Secret { get; }
    public ShareLink Link { get; }
    public string Address => $"/plan/{Link.Id.Value:N}";
    public IReadOnlyList<string> ExerciseNames => [.. Exercises.Select(exercise => exercise.Published!.Content.Name)];
    public IReadOnlyList<object> Records => [Clinic, Patient, Assessment, .. Exercises, Plan, Link];

    public static PlanStory In(string clinic, DateTimeOffset now) => new(clinic, now);

    public Assessment Assess(ScreeningFacts facts, DateTimeOffset now) =>
        Assessment.Record(
            Clinic.Id, Patient.Id, Guid.CreateVersion7(), facts.Measured(now), PatientScreening.Evaluate(facts, ThresholdPolicy.Default), StaffId.New(), Therapist, now);

    /// <summary>Issues the plan as it is in the database again, with other choices for the patient's page.</summary>
    public static void IssueAgain(Plan plan, PlanVersion last, PatientOptions options, DateTimeOffset now) => plan.Issue(
        Guid.CreateVersion7(), last.AssessmentId, last.Content with { PatientOptions = options }, StaffId.New(), Therapist, last.ReviewOn, now);

    private void Issue(DateTimeOffset now)
    {
        List<PlanItem> items = [.. Exercises.Select((exercise, at) => new PlanItem(
            exercise.Slug, 1, exercise.Published!.Content, exercise.Published!.Content.Dose.Start, ["Belongs to the set"], at == 1 ? ItemNote : ""))];
        Plan.Issue(
            Guid.CreateVersion7(),
            Assessment.Id,
            new PlanContent(items, PlanNote, 1, ThresholdPolicy.Default.Reference, Assessment.Report),
            StaffId.New(),
            Therapist,
            DateOnly.FromDateTime(now.UtcDateTime).AddDays(Plan.DefaultReviewDays),
            now);
    }

    private Exercise Published(string slug, DateTimeOffset now)
    {
        var exercise = Exercise.Create(Clinic.Id, slug, Catalog.Value.Exercises.Single(entry => entry.Slug == slug).Content, Therapist, now);
        exercise.Publish(now);
        return exercise;
    }
}
