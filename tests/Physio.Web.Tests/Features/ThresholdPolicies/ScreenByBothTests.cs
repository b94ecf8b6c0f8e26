using Microsoft.EntityFrameworkCore;
using Physio.Domain.Assessments;
using Physio.Domain.Clinics;
using Physio.Domain.Patients;
using Physio.Domain.Policies;
using Physio.Domain.Screening;
using Physio.TestSupport.Builders;
using Physio.TestSupport.Databases;
using Physio.Web.Features.ThresholdPolicies.ComparePolicies;

namespace Physio.Web.Tests.Features.ThresholdPolicies;

/// <summary>Which current patients two policies decide differently.</summary>
public abstract class ScreenByBothTests(Engine engine) : PolicyTests(engine)
{
    private static readonly ThresholdPolicy Other = ThresholdPolicy.Default with { Name = "other", SystolicHighFrom = 195, HeartRateHighAbove = 105 };

    private async Task<Patient> AddAsync(string name, params ScreeningFacts[] visits)
    {
        var patient = APatient.Named(name).RegisteredAt(Own.Id, Database.Now);
        var assessments = visits.Select((facts, at) => Assessment.Record(
            Own.Id, patient.Id, Guid.CreateVersion7(), facts, PatientScreening.Evaluate(facts, ThresholdPolicy.Default), StaffId.New(), "Tom", Database.Now.AddHours(at)));
        await Database.SaveAsync(Own.Id, [patient, .. assessments], Cancellation);
        return patient;
    }

    private async Task<ComparisonResult> CompareAsync()
    {
        var result = ComparisonResult.Nothing;
        do
        {
            result = result.With(await Use<ScreenByBoth>(Tom).ScreenAsync(ThresholdPolicy.Default, Other, result.Seen, Cancellation));
        }
        while (!result.IsComplete);
        return result;
    }

    [Fact]
    public async Task The_patients_decided_differently_are_named_with_both_decisions_the_looser_first()
    {
        var good = AssessmentFacts.InRemission();
        await AddAsync("Anna Pulse", good.WithPulse(110));
        await AddAsync("Berta Pressure", good.WithPressure(185, 85));
        await AddAsync("Carl Well", good);
        await AddAsync("Dora Fever", good.WithTemperature(39));

        var result = await CompareAsync();

        Assert.Equal(
            [("Berta Pressure", Decision.Hold, Decision.Caution, true), ("Anna Pulse", Decision.Caution, Decision.Hold, false)],
            result.Differing.Select(row => (row.Name, row.Effect.Before.Decision, row.Effect.After.Decision, row.Effect.IsLooser)));
        Assert.Equal((2, 1, 1, 0), (result.Decided, result.Looser, result.Stricter, result.NotAssessed));
        Assert.Equal("VT-SBP-HIGH", Assert.Single(result.Differing[0].Effect.Vanished).Code);
    }

    [Fact]
    public async Task The_newest_assessment_counts_and_whoever_is_archived_or_not_assessed_does_not()
    {
        var good = AssessmentFacts.InRemission();
        await AddAsync("Was Fast", good.WithPulse(110), good);
        await AddAsync("Is Fast", good, good.WithPulse(110));
        await AddAsync("Never Seen");
        var gone = await AddAsync("Is Archived", good.WithPulse(110));
        await using (var db = Database.Open(Own.Id))
        {
            (await db.Patients.SingleAsync(row => row.Id == gone.Id, Cancellation)).Archive(Database.Now);
            await db.SaveChangesAsync(Cancellation);
        }

        var result = await CompareAsync();

        Assert.Equal(["Is Fast"], result.Differing.Select(row => row.Name));
        Assert.Equal((4, 1), (result.All, result.NotAssessed));
    }

    [Fact]
    public async Task S19_patients_of_another_clinic_are_not_looked_at()
    {
        await using (var db = Database.Open(Foreign.Id))
        {
            db.Assessments.Add(Assessment.Record(
                Foreign.Id, Foreign.Patient.Id, Guid.CreateVersion7(), AssessmentFacts.InRemission().WithPulse(110), Reports.Clear(), StaffId.New(), "X", Database.Now.AddDays(1)));
            await db.SaveChangesAsync(Cancellation);
        }

        Assert.Empty((await CompareAsync()).Differing);
    }

    [Fact]
    public async Task Many_patients_are_read_part_by_part_and_each_once()
    {
        var facts = AssessmentFacts.InRemission().WithPulse(110);
        var patients = Enumerable.Range(0, ScreenByBoth.AtATime + 20).Select(number => APatient.Named($"Patient {number:000}").RegisteredAt(Own.Id, Database.Now)).ToList();
        var report = PatientScreening.Evaluate(facts, ThresholdPolicy.Default);
        await Database.SaveAsync(
            Own.Id,
            patients.SelectMany(IEnumerable<object> (patient) =>
                [patient, Assessment.Record(Own.Id, patient.Id, Guid.CreateVersion7(), facts, report, StaffId.New(), "Tom", Database.Now)]),
            Cancellation);

        var first = ComparisonResult.Nothing.With(await Use<ScreenByBoth>().ScreenAsync(ThresholdPolicy.Default, Other, 0, Cancellation));
        Assert.Equal((ScreenByBoth.AtATime, patients.Count + 1, false), (first.Seen, first.All, first.IsComplete));

        var all = await CompareAsync();
        Assert.Equal(patients.Select(patient => patient.Id).ToHashSet(), all.Differing.Select(row => row.Id).ToHashSet());
        Assert.Equal(patients.Count, all.Differing.Count);
    }

    [Fact]
    public async Task Nothing_is_stored_by_comparing()
    {
        await AddAsync("Anna Pulse", AssessmentFacts.InRemission().WithPulse(110));
        var before = await CountAsync();

        await CompareAsync();

        Assert.Equal(before, await CountAsync());
    }

    private async Task<(int, int)> CountAsync()
    {
        await using var db = Database.Open(Own.Id);
        return (await db.Assessments.CountAsync(Cancellation), await db.AuditEntries.CountAsync(Cancellation));
    }
}

public sealed class ScreenByBothOnSqlite() : ScreenByBothTests(Engine.Sqlite);

public sealed class ScreenByBothOnPostgres() : ScreenByBothTests(Engine.Postgres);
