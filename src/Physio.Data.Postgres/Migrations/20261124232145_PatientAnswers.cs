using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Physio.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class PatientAnswers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "LateSeconds",
                table: "TodayChecks",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Readings",
                table: "TodayChecks",
                type: "text",
                nullable: false,
                defaultValue: "{\"temperature\":null,\"bloodPressure\":null,\"heartRate\":null}");

            migrationBuilder.AddColumn<bool>(
                name: "AsksBirthYear",
                table: "ShareLinks",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "YearsTried",
                table: "ShareLinks",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Effort",
                table: "SessionReports",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Exercises",
                table: "SessionReports",
                type: "text",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<int>(
                name: "LateSeconds",
                table: "SessionReports",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "MorningAt",
                table: "SessionReports",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "PainNextMorning",
                table: "SessionReports",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "RedAt",
                table: "SessionReports",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Version",
                table: "SessionReports",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<bool>(
                name: "WantsContact",
                table: "SessionReports",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "BirthYearTries",
                columns: table => new
                {
                    LinkId = table.Column<Guid>(type: "uuid", nullable: false),
                    Visitor = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ClinicId = table.Column<Guid>(type: "uuid", nullable: false),
                    Count = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BirthYearTries", x => new { x.LinkId, x.Visitor });
                    table.ForeignKey(
                        name: "FK_BirthYearTries_Clinics_ClinicId",
                        column: x => x.ClinicId,
                        principalTable: "Clinics",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BirthYearTries_ShareLinks_ClinicId_LinkId",
                        columns: x => new { x.ClinicId, x.LinkId },
                        principalTable: "ShareLinks",
                        principalColumns: new[] { "ClinicId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PaperDays",
                columns: table => new
                {
                    PlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    ClinicId = table.Column<Guid>(type: "uuid", nullable: false),
                    PatientId = table.Column<Guid>(type: "uuid", nullable: false),
                    ToldAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaperDays", x => new { x.PlanId, x.Day });
                    table.ForeignKey(
                        name: "FK_PaperDays_Clinics_ClinicId",
                        column: x => x.ClinicId,
                        principalTable: "Clinics",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PaperDays_Patients_ClinicId_PatientId",
                        columns: x => new { x.ClinicId, x.PatientId },
                        principalTable: "Patients",
                        principalColumns: new[] { "ClinicId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PaperDays_Plans_ClinicId_PlanId",
                        columns: x => new { x.ClinicId, x.PlanId },
                        principalTable: "Plans",
                        principalColumns: new[] { "ClinicId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PaperWeeks",
                columns: table => new
                {
                    PlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Monday = table.Column<DateOnly>(type: "date", nullable: false),
                    ClinicId = table.Column<Guid>(type: "uuid", nullable: false),
                    PatientId = table.Column<Guid>(type: "uuid", nullable: false),
                    Pain = table.Column<int>(type: "integer", nullable: false),
                    ToldAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaperWeeks", x => new { x.PlanId, x.Monday });
                    table.ForeignKey(
                        name: "FK_PaperWeeks_Clinics_ClinicId",
                        column: x => x.ClinicId,
                        principalTable: "Clinics",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PaperWeeks_Patients_ClinicId_PatientId",
                        columns: x => new { x.ClinicId, x.PatientId },
                        principalTable: "Patients",
                        principalColumns: new[] { "ClinicId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PaperWeeks_Plans_ClinicId_PlanId",
                        columns: x => new { x.ClinicId, x.PlanId },
                        principalTable: "Plans",
                        principalColumns: new[] { "ClinicId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReportCorrections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ClinicId = table.Column<Guid>(type: "uuid", nullable: false),
                    PatientId = table.Column<Guid>(type: "uuid", nullable: false),
                    CheckId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Before = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportCorrections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportCorrections_Clinics_ClinicId",
                        column: x => x.ClinicId,
                        principalTable: "Clinics",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReportCorrections_Patients_ClinicId_PatientId",
                        columns: x => new { x.ClinicId, x.PatientId },
                        principalTable: "Patients",
                        principalColumns: new[] { "ClinicId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReportCorrections_TodayChecks_ClinicId_CheckId",
                        columns: x => new { x.ClinicId, x.CheckId },
                        principalTable: "TodayChecks",
                        principalColumns: new[] { "ClinicId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_BirthYearTries_ClinicId_LinkId",
                table: "BirthYearTries",
                columns: new[] { "ClinicId", "LinkId" });

            migrationBuilder.CreateIndex(
                name: "IX_PaperDays_ClinicId_PatientId",
                table: "PaperDays",
                columns: new[] { "ClinicId", "PatientId" });

            migrationBuilder.CreateIndex(
                name: "IX_PaperDays_ClinicId_PlanId",
                table: "PaperDays",
                columns: new[] { "ClinicId", "PlanId" });

            migrationBuilder.CreateIndex(
                name: "IX_PaperWeeks_ClinicId_PatientId",
                table: "PaperWeeks",
                columns: new[] { "ClinicId", "PatientId" });

            migrationBuilder.CreateIndex(
                name: "IX_PaperWeeks_ClinicId_PlanId",
                table: "PaperWeeks",
                columns: new[] { "ClinicId", "PlanId" });

            migrationBuilder.CreateIndex(
                name: "IX_ReportCorrections_ClinicId_CheckId_At",
                table: "ReportCorrections",
                columns: new[] { "ClinicId", "CheckId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_ReportCorrections_ClinicId_PatientId",
                table: "ReportCorrections",
                columns: new[] { "ClinicId", "PatientId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BirthYearTries");

            migrationBuilder.DropTable(
                name: "PaperDays");

            migrationBuilder.DropTable(
                name: "PaperWeeks");

            migrationBuilder.DropTable(
                name: "ReportCorrections");

            migrationBuilder.DropColumn(
                name: "LateSeconds",
                table: "TodayChecks");

            migrationBuilder.DropColumn(
                name: "Readings",
                table: "TodayChecks");

            migrationBuilder.DropColumn(
                name: "AsksBirthYear",
                table: "ShareLinks");

            migrationBuilder.DropColumn(
                name: "YearsTried",
                table: "ShareLinks");

            migrationBuilder.DropColumn(
                name: "Effort",
                table: "SessionReports");

            migrationBuilder.DropColumn(
                name: "Exercises",
                table: "SessionReports");

            migrationBuilder.DropColumn(
                name: "LateSeconds",
                table: "SessionReports");

            migrationBuilder.DropColumn(
                name: "MorningAt",
                table: "SessionReports");

            migrationBuilder.DropColumn(
                name: "PainNextMorning",
                table: "SessionReports");

            migrationBuilder.DropColumn(
                name: "RedAt",
                table: "SessionReports");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "SessionReports");

            migrationBuilder.DropColumn(
                name: "WantsContact",
                table: "SessionReports");
        }
    }
}
